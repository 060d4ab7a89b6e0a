"""The floor of start and memory: a bare PySide6 window with one list, timed from its birth to its paint."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow


class Painted(QListWidget):
    """Says once when it was painted."""

    said = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell the first time."""
        super().paintEvent(event)
        if not self.said:
            self.said = True
            QTimer.singleShot(0, report)


def report() -> None:
    """Print the time since the birth that the parent named, and the memory held."""
    from bench.measuring import pss_megabytes

    print(time.time() - float(sys.argv[1]), pss_megabytes(), flush=True)
    QApplication.quit()


def main() -> None:
    """Show the window."""
    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 860)
    rows = Painted()
    rows.addItems([f"row {n}" for n in range(20)])
    window.setCentralWidget(rows)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
