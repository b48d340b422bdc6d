# The same commands as on any machine: packages and site are prepared while the image is built,
# and the start finds them fresh.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY src/platform/cli src/platform/cli
RUN node src/platform/cli/prepare.mjs --packages
COPY . .
RUN node src/platform/cli/prepare.mjs && mkdir -p /data/media && rm -rf .next/cache

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 INKWELL_LOG_TO=screen \
    INKWELL_DATA_DIR=/data XDG_DATA_HOME=/data/keys MEDIA_DIR=/data/media
COPY --from=build --chown=node:node /app /app
COPY --from=build --chown=node:node /data /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The start ends web server and worker itself, within ten seconds of SIGTERM.
STOPSIGNAL SIGTERM
CMD ["node", "src/platform/cli/start.mjs"]
