/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.mapping;

import java.util.List;

import org.stemma.formats.field.FieldMap;
import org.stemma.formats.field.FieldRule;

/**
 * The columns that a laboratory mapped.
 *
 * @param all    what they mean
 * @param needed those without which a table is refused; all of them where it could do without each
 */
record MappedColumns(FieldMap all, FieldMap needed) {

	/** Columns of which some are mandatory. */
	static MappedColumns of(FieldMap all) {
		List<FieldRule> mandatory = all.rules().stream().filter(FieldRule::mandatory).toList();
		return new MappedColumns(all, mandatory.isEmpty() ? all : new FieldMap(mandatory));
	}

	/** Whether a table has all that are needed. */
	boolean isWhole(FoundTable table) {
		return needed.known(table.header()) == needed.rules().size();
	}

	/** How many of all a table has. */
	int known(FoundTable table) {
		return all.known(table.header());
	}
}
