/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.conformance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One value that the public reference reads from a file.
 *
 * @param key    the term of the Allotrope Simple Model, or the file's own name of a column without a term
 * @param number the number, if it is one
 * @param unit   its unit as the reference writes it; empty for a text and for a number without a term
 * @param text   the text, if it is one
 */
record Expected(String key, Optional<BigDecimal> number, String unit, String text) {

	/** Whether it is a quantity of the model: a number with a unit. */
	boolean quantity() {
		return !unit.isEmpty();
	}
}
