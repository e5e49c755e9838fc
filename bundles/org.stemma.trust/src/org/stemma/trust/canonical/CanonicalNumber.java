/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

/**
 * An integer between -(2<sup>53</sup>-1) and 2<sup>53</sup>-1, the range that every JSON reader keeps exactly
 * (RFC 7493). Decimals and floating point numbers are written as {@link CanonicalText}, see {@link ValueForm}.
 *
 * @param value the integer
 */
public record CanonicalNumber(long value) implements CanonicalValue {

	/** The largest integer allowed; the smallest is its negative. */
	public static final long LARGEST = (1L << 53) - 1;

	/** Refuses an integer outside the range. */
	public CanonicalNumber {
		if (value > LARGEST || value < -LARGEST) {
			throw new IllegalArgumentException("A canonical number lies within ±(2^53-1), found " + value);
		}
	}
}
