"""How Alembic reaches the database: on the connection that the backend hands it."""

from alembic import context

from qpost.server.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
