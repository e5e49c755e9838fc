/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.softmaxpro;

import org.stemma.api.instrument.Curve.Axis;

/**
 * What the values of a plate are.
 *
 * @param field  term of a value
 * @param unit   its unit, UCUM
 * @param curve  term of values along an axis
 * @param across the axis, where there is one
 */
record Signal(String field, String unit, String curve, Axis across) {

	/** What the values themselves are, as the measure of a curve. */
	Axis of() {
		return new Axis(field, unit);
	}
}
