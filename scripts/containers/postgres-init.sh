#!/bin/sh
# Run once by the Postgres image on an empty data folder: one role for each job, none of them a superuser.
set -eu

psql --no-psqlrc -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner="$CASEWRIGHT_OWNER_PASSWORD" -v application="$CASEWRIGHT_APP_PASSWORD" -v temporal="$TEMPORAL_DB_PASSWORD" <<'SQL'
create role casewright login password :'owner';
create role casewright_app login password :'application';
create role temporal login password :'temporal';
create database casewright owner casewright;
create database temporal owner temporal;
create database temporal_visibility owner temporal;
revoke all on database casewright, temporal, temporal_visibility from public;
grant connect on database casewright to casewright_app;
SQL
