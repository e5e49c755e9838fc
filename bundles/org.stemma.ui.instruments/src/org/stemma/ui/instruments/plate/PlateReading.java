/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plate;

import org.stemma.core.instrument.FieldWords;

/**
 * What is looked at on a plate: a field, and which of several readings of the same well.
 *
 * @param field   the measured field
 * @param reading what tells readings of a well apart, such as a target or a wavelength; may be empty
 * @param repeat  from 1, for readings that nothing tells apart
 */
public record PlateReading(String field, String reading, int repeat) {

	/** As people read it. */
	public String words() {
		return FieldWords.of(field) + (reading.isEmpty() ? "" : " \u00b7 " + reading) + (repeat > 1 ? " (" + repeat + ")" : "");
	}
}
