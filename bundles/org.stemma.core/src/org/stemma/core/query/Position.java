/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The last row of a page: where the next one goes on.
 *
 * @param values values of the sort columns; null for unset ones
 * @param number dense number of the row's record
 */
public record Position(List<Object> values, long number) {

	/** Copies the list. */
	public Position {
		values = Collections.unmodifiableList(new ArrayList<>(values));
	}
}
