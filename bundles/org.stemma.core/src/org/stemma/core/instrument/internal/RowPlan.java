/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.List;

import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.core.quality.Quality.Value;

/**
 * What would become of a row.
 *
 * @param row    as it is shown
 * @param values the values behind the results shown, in the same order
 */
record RowPlan(Row row, List<Value> values) {

	RowPlan {
		values = List.copyOf(values);
	}
}
