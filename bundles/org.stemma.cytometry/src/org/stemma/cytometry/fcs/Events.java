/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.util.List;
import java.util.Objects;

/**
 * The events of a data set as columns.
 *
 * @param set     what the file says about them
 * @param columns the values as stored, one column for each channel of the set
 */
public record Events(DataSet set, List<Column> columns) {

	/** Copies the list; refuses columns that do not match the channels. */
	public Events {
		Objects.requireNonNull(set, "set");
		columns = List.copyOf(columns);
		if (columns.size() != set.layout().parameters().size()) {
			throw new IllegalArgumentException("A column for each channel: " + columns.size() + " for "
					+ set.layout().parameters().size());
		}
	}

	/** Number of events. */
	public int size() {
		return set.events();
	}
}
