"""What schemathesis cannot know from the API's description: how to sign in, where webhooks may go, JSON by lines."""

import json
import os

import requests
import schemathesis
from hypothesis import strategies as st

API = os.environ["FUZZ_API"]
RECEIVER = os.environ["FUZZ_RECEIVER"]
CREDENTIALS = {"email": os.environ["FUZZ_EMAIL"], "password": os.environ["FUZZ_PASSWORD"]}
NDJSON = "application/x-ndjson"

# These end sessions, or count wrong passwords: they are tried as users of their own, so that all else goes on.
LOGOUTS = ["/api/auth/logout/", "/api/auth/logout-everywhere/"]
PASSWORD = "/api/auth/password/"


# Sign-ins that are made up count against the address they come from; ours come from another.
ELSEWHERE = {"X-Forwarded-For": "192.0.2.1"}


def sign_in(credentials=CREDENTIALS):
    answer = requests.post(f"{API}/api/auth/login/", json=credentials, headers=ELSEWHERE, timeout=30)
    answer.raise_for_status()
    return answer.cookies["sessionid"]


SPARED = set()


def add_user(name):
    credentials = {"email": f"{name}@fuzz.example", "password": CREDENTIALS["password"]}
    answer = requests.post(
        f"{API}/api/users/", json={**credentials, "role": "viewer"}, cookies={"sessionid": sign_in()}, timeout=30
    )
    answer.raise_for_status()
    SPARED.add(str(answer.json()["id"]))
    return credentials


class Cookie:
    def set(self, case, data, context):
        case.cookies = {**(case.cookies or {}), "sessionid": data}


class Session(Cookie):
    def get(self, case, context):
        return sign_in()


class Leaver(Cookie):
    credentials = add_user("leaver")

    def get(self, case, context):
        return sign_in(self.credentials)


class Changer(Cookie):
    session = sign_in(add_user("changer"))

    def get(self, case, context):
        return self.session


schemathesis.auth().skip_for(path=[*LOGOUTS, PASSWORD])(Session)
schemathesis.auth(refresh_interval=None).apply_to(path=LOGOUTS)(Leaver)
schemathesis.auth().apply_to(path=PASSWORD)(Changer)


SPARED.add(str(requests.get(f"{API}/api/auth/me/", cookies={"sessionid": sign_in()}, timeout=30).json()["id"]))


@schemathesis.hook
def filter_path_parameters(context, path_parameters):
    """Nobody that the API is tried as is locked out."""
    return context.operation.path != "/api/users/{id}/" or str((path_parameters or {}).get("id")) not in SPARED


# Nothing is sent to anybody else's host: to a receiver of ours, a port where nobody listens, a name that is never given.
schemathesis.openapi.format(
    "uri",
    st.one_of(
        st.text("abcXYZ019-_~", max_size=20).map(lambda path: f"{RECEIVER}/{path}"),
        st.sampled_from(["http://127.0.0.1:9/refused", "https://receiver.invalid/hook"]),
    ),
)


@schemathesis.serializer(NDJSON)
def to_lines(context, value):
    lines = value if isinstance(value, list) else [value]
    return {"data": b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines)}


@schemathesis.deserializer(NDJSON)
def first_line(context, response):
    return json.loads(response.content.split(b"\n")[0])
