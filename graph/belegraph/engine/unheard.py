"""What the process that others are forked from imports first: from then on Ctrl-C ends it at once and without a word.

Python would tell with a traceback which import was broken off. The processes that it forks get the same, until they
leave Ctrl-C to the first one.
"""

import signal

signal.signal(signal.SIGINT, signal.SIG_DFL)
if hasattr(signal, "pthread_sigmask"):
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})  # blocked by `local` until here
