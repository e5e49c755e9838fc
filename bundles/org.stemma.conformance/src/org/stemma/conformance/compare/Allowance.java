/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.util.Arrays;

/** What is right in place of an expected value that is known to be wrong. */
public enum Allowance {

	/** No such value: the file does not say it. */
	UNKNOWN("unknown"),
	/** The expected text does not stand in the file: no such value, or one that does stand in it. */
	NOT_IN_FILE("not in the file"),
	/** The text as it stands in the file. */
	AS_WRITTEN("as written"),
	/** No number: a missing or censored value, one out of range, or an error. */
	NO_NUMBER("no number"),
	/** The same number in absorbance units. */
	ABSORBANCE("unit {AU}"),
	/** The activity in {@code U/L} that the file states, which the reference takes for an amount by 0.0167 mmol/U. */
	ACTIVITY("activity in U/L"),
	/** A curve of fluorescence in relative units, which is no absorbance. */
	FLUORESCENCE("fluorescence in [RFU]"),
	/** The time that the file states for the sample itself, where the reference takes that of another one. */
	OWN_TIME("the sample's own time"),
	/** The same number in the unit that the file states. */
	UNIT_OF_FILE("unit of the file"),
	/** The upper optic that the file states in its own words, which the reference takes for the lower one. */
	UPPER_OPTIC("the optic of the file"),
	/** The same time with day and month exchanged. */
	OTHER_ORDER("day and month exchanged");

	private final String words;

	Allowance(String words) {
		this.words = words;
	}

	/** The allowance that a row states in these words. */
	static Allowance of(String words) {
		return Arrays.stream(values()).filter(one -> one.words.equals(words)).findFirst()
				.orElseThrow(() -> new IllegalStateException("Not a deviation that is known: " + words));
	}

	@Override
	public String toString() {
		return words;
	}
}
