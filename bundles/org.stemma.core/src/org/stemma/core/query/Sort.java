/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.query;

import java.util.Objects;

/**
 * One step of an order.
 *
 * @param column     field by name or one hop
 * @param descending whether from high to low; unset values come last either way
 */
public record Sort(String column, boolean descending) {

	/** Checks that nothing is missing. */
	public Sort {
		Objects.requireNonNull(column, "column");
	}

	/** From low to high. */
	public static Sort by(String column) {
		return new Sort(column, false);
	}

	/** From high to low. */
	public static Sort down(String column) {
		return new Sort(column, true);
	}
}
