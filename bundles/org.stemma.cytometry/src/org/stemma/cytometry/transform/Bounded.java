/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.transform;

import java.util.Objects;

/**
 * A transformation whose results are kept within bounds.
 *
 * @param inner   the transformation
 * @param minimum lowest result
 * @param maximum highest result
 */
public record Bounded(Transform inner, double minimum, double maximum) implements Transform {

	/** Refuses bounds that cross. */
	public Bounded {
		Objects.requireNonNull(inner, "inner");
		Limits.require(minimum <= maximum, "a lower bound that is not above the upper one");
	}

	@Override
	public double apply(double value) {
		return Math.min(Math.max(inner.apply(value), minimum), maximum);
	}

	@Override
	public double inverse(double scaled) {
		return inner.inverse(Math.min(Math.max(scaled, minimum), maximum));
	}

	@Override
	public boolean rises() {
		return false;
	}
}
