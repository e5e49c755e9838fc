/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.util.Locale;

import org.stemma.api.instrument.Measured;

/**
 * A value with the table that states it.
 *
 * @param section name of the section or sheet of the table
 * @param value   the value
 */
record TableValue(String section, Measured value) {

	/** The same value under the name of its table, where another table states it differently. */
	Measured apart() {
		String field = section.toLowerCase(Locale.ROOT) + "/" + value.field();
		return new Measured(field, value.value(), value.text(), value.unit(), value.state(), value.place());
	}
}
