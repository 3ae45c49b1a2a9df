# The service as an image. docs/operations.md says how to use it, and what has not been tried.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# GraphiQL comes from the npm registry; without npm the service runs all the same, without it.
RUN apt-get update && apt-get install -y --no-install-recommends npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN dotnet publish src/Api -c Release --use-current-runtime --self-contained true -o /app

# The runtime is published with the service, compiled as one.
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0
# The order of Vietnamese names is ICU's; curl is for the health check.
RUN apt-get update && apt-get install -y --no-install-recommends curl libicu-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app .
RUN mkdir App_Data && chown "$APP_UID" App_Data
USER $APP_UID
ENV urls=http://*:5080
EXPOSE 5080
VOLUME /app/App_Data
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 CMD curl -fsS http://localhost:5080/health/live || exit 1
ENTRYPOINT ["./OpenEmulationData.Api"]
