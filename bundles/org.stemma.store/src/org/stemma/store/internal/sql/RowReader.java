/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.sql;

import java.sql.SQLException;

/**
 * Makes something of a row.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface RowReader<T> {

	/** Reads the row. */
	T read(Cells row) throws SQLException;
}
