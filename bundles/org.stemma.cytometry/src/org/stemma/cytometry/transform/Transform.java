/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.transform;

import org.osgi.annotation.versioning.ConsumerType;

/** Brings a value of the measured scale to the scale on which gates are drawn. Monotonic, without state. */
@ConsumerType
public interface Transform {

	/** The value on the scale of gates. */
	double apply(double value);

	/** The measured value of a value on the scale of gates. */
	double inverse(double scaled);

	/** Whether a larger value always has a larger result, so that an interval stays one. */
	default boolean rises() {
		return true;
	}

	/** Transforms the first values of an array in place. */
	default void apply(double[] values, int count) {
		for (int i = 0; i < count; i++) {
			values[i] = apply(values[i]);
		}
	}
}
