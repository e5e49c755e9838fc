/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

import org.stemma.testkit.store.Wrapped;

/** Tells somebody before and after each commit of a connection. */
record WatchedCommits(Watcher watcher) implements UnaryOperator<Connection> {

	/** Is told of commits. */
	interface Watcher {

		/** Everything is written, nothing is committed. */
		void before(Connection connection) throws SQLException;

		/** The engine has committed. */
		void after();
	}

	@Override
	public Connection apply(Connection connection) {
		Wrapped<Connection> real = new Wrapped<>(Connection.class, connection);
		return real.with((method, arguments) -> {
			if (!method.getName().equals("commit")) {
				return real.call(method, arguments);
			}
			watcher.before(connection);
			Object nothing = real.call(method, arguments);
			watcher.after();
			return nothing;
		});
	}
}
