/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.schema;

import java.util.List;

/**
 * An index of a table beside its primary key.
 *
 * @param name       name in both engines
 * @param columns    indexed columns in order
 * @param unique     whether it forbids equal rows
 * @param descending whether its first column runs from high to low
 */
public record Index(String name, List<String> columns, boolean unique, boolean descending) {

	/** An index whose columns run from low to high. */
	public Index(String name, List<String> columns, boolean unique) {
		this(name, columns, unique, false);
	}

	/** Copies the list. */
	public Index {
		columns = List.copyOf(columns);
	}
}
