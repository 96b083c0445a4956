# The command for batch jobs, see docs/driftsguide.md. Build it after `npm run build`, or in the folder kommando of a release:
#   docker build -t lis .
# Nothing but Node is needed: no packages are installed, and nothing runs as root.
FROM node:20-slim
COPY --chown=root:root dist/*.mjs /app/
USER node
WORKDIR /home/node
ENTRYPOINT ["node", "/app/lis.mjs"]
