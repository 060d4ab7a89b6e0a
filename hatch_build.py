"""Build hook: compiles the words and puts them, with icons and styles, into the wheel."""

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class AssetsHook(BuildHookInterface):  # type: ignore[misc]  # hatchling is there only while a wheel is built
    """Fills qpost/desktop/_assets for a wheel; a checkout reads its folders directly."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before a wheel is put together."""
        if version == "editable":
            return
        checkout = Path(self.root)
        # By its path: the package itself is not importable while it is being built.
        spec = importlib.util.spec_from_file_location("assets", checkout / "qpost" / "desktop" / "assets.py")
        assert spec is not None
        assert spec.loader is not None
        assets = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(assets)
        assets.build(checkout)
