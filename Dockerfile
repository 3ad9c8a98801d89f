# The server and the command line, in a small image that runs without root.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Packages first and without building: this layer stays as long as the lock file does.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:22-bookworm-slim
LABEL org.opencontainers.image.title="MandateGraph" \
      org.opencontainers.image.licenses="Apache-2.0 AND CC-BY-4.0"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json schema.graphql LICENSE LICENSE-DATA README.md ./
COPY cypher cypher
COPY seeds seeds
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node as the first process takes signals itself; --init of the engine is not needed, because it starts no processes while serving.
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]
