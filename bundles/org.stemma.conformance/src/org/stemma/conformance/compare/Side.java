/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.util.List;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.SampleContent;

/**
 * What was read for one measurement: a sample, a part of it or several together.
 *
 * @param head   whose sample, well and time count
 * @param values the values
 * @param curves the curves
 */
record Side(SampleContent head, List<Measured> values, List<Curve> curves) {

	Side(SampleContent whole) {
		this(whole, whole.measurements(), whole.curves());
	}
}
