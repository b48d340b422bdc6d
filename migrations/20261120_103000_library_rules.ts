import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the library's tables promise beyond their columns: exactly one target, one row for each reader and
 * work, one open case and one edition of a number for each work, editions that never change, and the
 * search columns.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table translations add constraint translations_one_target check (num_nonnulls(story_id, book_id, chapter_id) = 1);
    alter table publications add constraint publications_one_target check (num_nonnulls(story_id, book_id, translation_id) = 1);
    alter table story_submissions add constraint story_submissions_one_target check (num_nonnulls(story_id, book_id, translation_id) <= 1);
    alter table illustrations add constraint illustrations_one_target check (num_nonnulls(story_id, book_id, chapter_id) = 1);
    alter table editorial_notes add constraint editorial_notes_one_target check (num_nonnulls(story_id, book_id, chapter_id, translation_id) = 1);
    alter table reading_progress add constraint reading_progress_one_target check (num_nonnulls(story_id, book_id) = 1);
    alter table bookmarks add constraint bookmarks_one_target check (num_nonnulls(story_id, book_id) = 1);
    alter table sample_content_access add constraint sample_content_access_one_target check (num_nonnulls(story_id, book_id) = 1);
    alter table reading_lists_items add constraint reading_lists_items_one_target check (num_nonnulls(story_id, book_id) = 1);

    alter table book_chapters add constraint book_chapters_order_check check ("order" >= 1);
    alter table book_chapters add constraint book_chapters_book_order unique (book_id, "order") deferrable initially immediate;
    alter table book_pages add constraint book_pages_book_page unique (book_id, pdf_id, page_number);
    create unique index translations_story_language on translations (story_id, language) where story_id is not null and deleted_at is null;
    create unique index translations_book_language on translations (book_id, language) where book_id is not null and deleted_at is null;
    create unique index translations_chapter_language on translations (chapter_id, language) where chapter_id is not null and deleted_at is null;
    create unique index reading_progress_reader_story on reading_progress (reader_id, story_id) where story_id is not null;
    create unique index reading_progress_reader_book on reading_progress (reader_id, book_id) where book_id is not null;
    create unique index sample_content_access_reader_story on sample_content_access (reader_id, story_id) where story_id is not null;
    create unique index sample_content_access_reader_book on sample_content_access (reader_id, book_id) where book_id is not null;
    create unique index bookmarks_place on bookmarks (reader_id, story_id, book_id, chapter_id, translation_id, position) nulls not distinct;
    create unique index categories_scope_slug on categories (scope, slug);
    create unique index story_submissions_one_open on story_submissions (work_collection, work_id) where status not in ('published', 'rejected');

    create unique index publications_story_version on publications (story_id, version) where story_id is not null;
    create unique index publications_book_version on publications (book_id, version) where book_id is not null;
    create unique index publications_translation_version on publications (translation_id, version) where translation_id is not null;
    alter table publications add constraint publications_version_check check (version >= 1);
    alter table publications add constraint publications_changelog_check
      check (version = 1 or publication_status = 'draft' or coalesce(trim(changelog), '') <> '');
    alter table publications add constraint publications_published_check
      check (publication_status not in ('published', 'archived', 'withdrawn') or (published_at is not null and work_version is not null));
    alter table publications add constraint publications_price_check check (price >= 0);

    alter table stories add constraint stories_price_check check (price >= 0);
    alter table books add constraint books_price_check check (price >= 0);
    alter table stories add constraint stories_published_check
      check (_status <> 'published' or (title is not null and slug is not null and author_name is not null and language is not null));
    alter table books add constraint books_published_check
      check (_status <> 'published' or (title is not null and slug is not null and author_name is not null and language is not null));
    alter table book_chapters add constraint book_chapters_published_check check (_status <> 'published' or (title is not null and book_id is not null));
    alter table translations add constraint translations_published_check check (_status <> 'published' or (title is not null and language is not null and slug is not null));
    alter table reading_progress add constraint reading_progress_percent_check check (percent_complete between 0 and 100 and furthest_percent between 0 and 100);
    alter table redirects add constraint redirects_no_circle check ("from" <> "to");
    alter table story_submissions add constraint story_submissions_round_check check (round >= 1);

    -- What was published stays as it was; only where it stands may change.
    create function inkwell_edition_stays() returns trigger language plpgsql as $$
      begin
        if old.publication_status in ('published', 'archived', 'withdrawn') and
           row(new.version, new.work_version, new.changelog, new.published_by_id, new.story_id, new.book_id, new.translation_id, new.title)
           is distinct from row(old.version, old.work_version, old.changelog, old.published_by_id, old.story_id, old.book_id, old.translation_id, old.title) then
          raise exception 'a published edition never changes' using errcode = '42501';
        end if;
        return new;
      end $$;
    create trigger publications_stay before update on publications for each row execute function inkwell_edition_stays();

    drop trigger if exists workflow_history_append_only on workflow_history;
    create trigger workflow_history_append_only before update or delete on workflow_history for each row execute function inkwell_append_only();

    -- Trigrams know Latin letters alone where the database's locale is C: Arabic letters are written as such, one for one.
    create function inkwell_letters(value text) returns text language sql immutable parallel safe strict set search_path = public, pg_catalog as $$
      select translate(public.inkwell_plain(value), 'اأإآٱبتثجحخدذرزسشصضطظعغفقكلمنهةويىءؤئ', 'aaaaabtqjhxd0rzsc1234egf5klmn66wyyiwy') $$;

    alter table stories add column search_vector tsvector generated always as
      (inkwell_vector(language, title, coalesce(subtitle, '') || ' ' || coalesce(author_name, ''), summary, search_text)) stored;
    alter table books add column search_vector tsvector generated always as
      (inkwell_vector(language, title, coalesce(subtitle, '') || ' ' || coalesce(author_name, ''), summary, search_text)) stored;
    alter table translations add column search_vector tsvector generated always as
      (inkwell_vector(language, title, coalesce(subtitle, '') || ' ' || coalesce(translator_name, ''), summary, search_text)) stored;
    -- A chapter is written in the language of its book, which another table knows: its words are kept unstemmed.
    alter table book_chapters add column search_vector tsvector generated always as
      (inkwell_vector(null, title, null, summary, search_text)) stored;
    create index stories_search on stories using gin (search_vector);
    create index books_search on books using gin (search_vector);
    create index translations_search on translations using gin (search_vector);
    create index book_chapters_search on book_chapters using gin (search_vector);
    create index stories_shelf on stories (language, age_range) where _status = 'published' and deleted_at is null;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index stories_shelf, book_chapters_search, translations_search, books_search, stories_search;
    alter table book_chapters drop column search_vector;
    alter table translations drop column search_vector;
    alter table books drop column search_vector;
    alter table stories drop column search_vector;
    drop function inkwell_letters(text);
    drop trigger workflow_history_append_only on workflow_history;
    drop trigger publications_stay on publications;
    drop function inkwell_edition_stays();
    alter table story_submissions drop constraint story_submissions_round_check, drop constraint story_submissions_one_target;
    alter table redirects drop constraint redirects_no_circle;
    alter table reading_progress drop constraint reading_progress_percent_check, drop constraint reading_progress_one_target;
    alter table translations drop constraint translations_published_check, drop constraint translations_one_target;
    alter table book_chapters drop constraint book_chapters_published_check, drop constraint book_chapters_book_order, drop constraint book_chapters_order_check;
    alter table book_pages drop constraint book_pages_book_page;
    alter table books drop constraint books_published_check, drop constraint books_price_check;
    alter table stories drop constraint stories_published_check, drop constraint stories_price_check;
    alter table publications drop constraint publications_price_check, drop constraint publications_published_check,
      drop constraint publications_changelog_check, drop constraint publications_version_check, drop constraint publications_one_target;
    drop index publications_translation_version, publications_book_version, publications_story_version, story_submissions_one_open,
      categories_scope_slug, bookmarks_place, sample_content_access_reader_book, sample_content_access_reader_story,
      reading_progress_reader_book, reading_progress_reader_story, translations_chapter_language, translations_book_language, translations_story_language;
    alter table reading_lists_items drop constraint reading_lists_items_one_target;
    alter table sample_content_access drop constraint sample_content_access_one_target;
    alter table bookmarks drop constraint bookmarks_one_target;
    alter table editorial_notes drop constraint editorial_notes_one_target;
    alter table illustrations drop constraint illustrations_one_target;
  `)
}
