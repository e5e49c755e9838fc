/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.sql;

import java.sql.SQLException;

/** An error of the engine on its way to whoever decides what becomes of the work. */
public final class SqlFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final FailureKind kind;

	SqlFailure(FailureKind kind, String doing, SQLException cause) {
		super(doing + ": " + cause.getMessage() + " (" + cause.getSQLState() + ")", cause);
		this.kind = kind;
	}

	/** What it means. */
	public FailureKind kind() {
		return kind;
	}
}
