/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.calculation.assay;

/**
 * A concentration read off a curve.
 *
 * @param state         whether it is one
 * @param concentration the concentration, or the limit, with the dilution taken into account
 */
public record ReadOff(State state, double concentration) {

	/** How it lies to the standards. */
	public enum State {
		/** Below the lowest standard, whose concentration is the limit. */
		BELOW("< "),
		/** Between the standards. */
		VALUE(""),
		/** Above the highest standard, whose concentration is the limit. */
		ABOVE("> ");

		private final String sign;

		State(String sign) {
			this.sign = sign;
		}

		/** What stands before the number. */
		public String sign() {
			return sign;
		}
	}
}
