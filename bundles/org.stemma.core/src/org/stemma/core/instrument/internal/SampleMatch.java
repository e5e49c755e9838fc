/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;

/**
 * What a sample's name means.
 *
 * @param subject  the vessel, vial or lot, if there is just one
 * @param lot      the lot that its results go to, if it belongs to one
 * @param problems why there is no match, or what a person has to confirm
 */
record SampleMatch(Optional<RecordRef> subject, Optional<RecordRef> lot, List<Problem> problems) {

	/** Copies the list. */
	SampleMatch {
		Objects.requireNonNull(subject, "subject");
		Objects.requireNonNull(lot, "lot");
		problems = List.copyOf(problems);
	}

	/** No match, and why. */
	static SampleMatch none(Problem why) {
		return new SampleMatch(Optional.empty(), Optional.empty(), List.of(why));
	}
}
