import { StandingActions as StandingActions_b06dcf17ab6a7c49f6b67eb277436a84 } from '@/domains/accounts/admin/StandingActions'
import { PlainJson as PlainJson_045d5e1c644c147b6e0a4431e0eb2170 } from '@/platform/admin/PlainJson'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ModerationBadge as ModerationBadge_c90de75c6b391ad1d9eeaa0ff77168d0 } from '@/domains/library/admin/ModerationBadge'
import { RevisionField as RevisionField_9891fa3208b77eb77645879d0a7a2502 } from '@/platform/db/admin/RevisionField'
import { Presence as Presence_8d6753347fac0e12078b9a3c963e3d01 } from '@/platform/presence/admin/Presence'
import { ConflictGuard as ConflictGuard_eab034128eb360e66db2bc33770b9470 } from '@/platform/db/admin/ConflictGuard'
import { PublishControls as PublishControls_42f216e5ecab46c03c52dd228e5be23f } from '@/domains/library/admin/PublishControls'
import { NoButton as NoButton_42f216e5ecab46c03c52dd228e5be23f } from '@/domains/library/admin/PublishControls'
import { Icon as Icon_8bafa0c65098bb30c9752a8068790327 } from '@/platform/admin/Brand'
import { Logo as Logo_8bafa0c65098bb30c9752a8068790327 } from '@/platform/admin/Brand'
import { Desk as Desk_3ff2501cc7b2ae3038691d2d4833d2bd } from '@/platform/moderation/admin/Desk'
import { NavLinks as NavLinks_80a9acc3d5864b5b137871cb24a341bb } from '@/platform/admin/NavLinks'
import { StaffLogin as StaffLogin_874b29d889b01151d3ecb02919368ec4 } from '@/domains/accounts/admin/StaffLogin'
import { InboxView as InboxView_96815efc874c826e361c629f266f2318 } from '@/platform/moderation/admin/InboxView'
import { CaseView as CaseView_3159133dd6c39ff734b96f8aa0bff08e } from '@/platform/moderation/admin/CaseView'
import { JobsView as JobsView_1bffa3e16e852b242a452fa8bfca4415 } from '@/platform/jobs/admin/JobsView'
import { OutboxView as OutboxView_5ed45023ad31fc8ae7123518bf36eced } from '@/domains/messaging/admin/OutboxView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/domains/accounts/admin/StandingActions#StandingActions": StandingActions_b06dcf17ab6a7c49f6b67eb277436a84,
  "@/platform/admin/PlainJson#PlainJson": PlainJson_045d5e1c644c147b6e0a4431e0eb2170,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/domains/library/admin/ModerationBadge#ModerationBadge": ModerationBadge_c90de75c6b391ad1d9eeaa0ff77168d0,
  "@/platform/db/admin/RevisionField#RevisionField": RevisionField_9891fa3208b77eb77645879d0a7a2502,
  "@/platform/presence/admin/Presence#Presence": Presence_8d6753347fac0e12078b9a3c963e3d01,
  "@/platform/db/admin/ConflictGuard#ConflictGuard": ConflictGuard_eab034128eb360e66db2bc33770b9470,
  "@/domains/library/admin/PublishControls#PublishControls": PublishControls_42f216e5ecab46c03c52dd228e5be23f,
  "@/domains/library/admin/PublishControls#NoButton": NoButton_42f216e5ecab46c03c52dd228e5be23f,
  "@/platform/admin/Brand#Icon": Icon_8bafa0c65098bb30c9752a8068790327,
  "@/platform/admin/Brand#Logo": Logo_8bafa0c65098bb30c9752a8068790327,
  "@/platform/moderation/admin/Desk#Desk": Desk_3ff2501cc7b2ae3038691d2d4833d2bd,
  "@/platform/admin/NavLinks#NavLinks": NavLinks_80a9acc3d5864b5b137871cb24a341bb,
  "@/domains/accounts/admin/StaffLogin#StaffLogin": StaffLogin_874b29d889b01151d3ecb02919368ec4,
  "@/platform/moderation/admin/InboxView#InboxView": InboxView_96815efc874c826e361c629f266f2318,
  "@/platform/moderation/admin/CaseView#CaseView": CaseView_3159133dd6c39ff734b96f8aa0bff08e,
  "@/platform/jobs/admin/JobsView#JobsView": JobsView_1bffa3e16e852b242a452fa8bfca4415,
  "@/domains/messaging/admin/OutboxView#OutboxView": OutboxView_5ed45023ad31fc8ae7123518bf36eced,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
