"""What schemathesis cannot know from the API's description: how to sign in, where webhooks may go, JSON by lines."""

import json
import os

import requests
import schemathesis
from hypothesis import strategies as st

API = os.environ["FUZZ_API"]
RECEIVER = os.environ["FUZZ_RECEIVER"]
CREDENTIALS = {"email": os.environ["FUZZ_EMAIL"], "password": os.environ["FUZZ_PASSWORD"]}
LOGOUT = "/api/auth/logout/"
NDJSON = "application/x-ndjson"


def sign_in():
    answer = requests.post(f"{API}/api/auth/login/", json=CREDENTIALS, timeout=30)
    answer.raise_for_status()
    return answer.cookies["sessionid"]


class Session:
    def get(self, case, context):
        return sign_in()

    def set(self, case, data, context):
        case.cookies = {**(case.cookies or {}), "sessionid": data}


# Signing out must not end the session that the other operations are tried with.
schemathesis.auth().skip_for(path=LOGOUT)(Session)
schemathesis.auth(refresh_interval=None).apply_to(path=LOGOUT)(Session)

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
