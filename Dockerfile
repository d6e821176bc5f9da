# The API alone; compose.yaml puts a Neo4j beside it.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY tsconfig.json tsconfig.build.json ./
COPY schema schema
COPY seed seed
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production
# Inside the container only; compose.yaml publishes the port on loopback.
ENV HOST=0.0.0.0
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY LICENSE DEPENDENCIES.md sbom.cdx.json ./
COPY schema schema
COPY seed seed
COPY src/run.mjs src/run.mjs
USER node
EXPOSE 4000
# Alive, not ready: who restarts what is unhealthy must not do so while the database is away. It begins to answer once the seed is loaded.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/livez`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/run.mjs", "serve"]
