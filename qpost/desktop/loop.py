"""The asyncio loop on the Qt thread: qasync's, with the hooks that it leaves out."""

import sys

import qasync


class Loop(qasync.QEventLoop):  # type: ignore[misc]
    """qasync's loop that also finalises abandoned async generators, as asyncio's own does."""

    def run_forever(self) -> None:
        """Run until stopped."""
        # WORKAROUND qasync 0.28.0: BaseEventLoop.run_forever installs these hooks, its override does not,
        # so an abandoned HTTP stream would be finalised outside the loop.
        before = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(
            firstiter=self._asyncgen_firstiter_hook, finalizer=self._asyncgen_finalizer_hook
        )
        try:
            super().run_forever()
        finally:
            sys.set_asyncgen_hooks(*before)
