/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Tells of each prepared statement that is carried out on a connection.
 *
 * @param asked is told its text, on the thread that waits for the answer
 */
public record NotedStatements(Consumer<String> asked) implements UnaryOperator<Connection> {

	@Override
	public Connection apply(Connection connection) {
		Wrapped<Connection> real = new Wrapped<>(Connection.class, connection);
		return real.with((method, arguments) -> {
			Object made = real.call(method, arguments);
			return method.getName().equals("prepareStatement") ? noted((PreparedStatement) made, (String) arguments[0]) : made;
		});
	}

	private PreparedStatement noted(PreparedStatement statement, String sql) {
		Wrapped<PreparedStatement> real = new Wrapped<>(PreparedStatement.class, statement);
		return real.with((method, arguments) -> {
			if (method.getName().startsWith("execute")) {
				asked.accept(sql);
			}
			return real.call(method, arguments);
		});
	}
}
