/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabStore;
import org.stemma.model.quality.Restriction;
import org.stemma.model.quality.RestrictionState;

/**
 * What was wrong with an instrument when it measured: what comes of it is kept as restricted, with a reason, until quality
 * judges it.
 *
 * @param instrument the instrument
 * @param causes     codes of what was wrong; empty when nothing was
 * @param sentences  the same in words
 */
public record Unfit(RecordRef instrument, List<String> causes, List<String> sentences) {

	private static final int LONGEST = 2000;

	/** Copies the lists. */
	public Unfit {
		causes = List.copyOf(causes);
		sentences = List.copyOf(sentences);
	}

	/** Whether nothing was wrong. */
	public boolean none() {
		return causes.isEmpty();
	}

	/**
	 * The reason for keeping something all the same.
	 *
	 * @param what what is kept, for example {@code the file}
	 * @return refused with code {@code restriction.reason} where it is needed and missing or too long
	 */
	public Outcome<String> reason(String given, String what) {
		String reason = given.strip();
		if (none()) {
			return Outcome.of("");
		}
		if (reason.isEmpty()) {
			return Outcome.refused("restriction.reason", String.join(" ", sentences) + " Say why " + what
					+ " is kept all the same, or enter what covers the day; results stay restricted until quality has judged them.");
		}
		return reason.length() <= LONGEST ? Outcome.of(reason) : Outcome.refused("restriction.reason",
				"The reason has more than " + LONGEST + " characters. Say it shorter.");
	}

	/** An open restriction; what it is of is left to the caller. */
	public Restriction restriction(LabStore store, KindModels kinds, String reason, Instant now) {
		Restriction made = kinds.create(Restriction.class);
		made.setCode(store.newCodes(kinds.of(made).prefix(), 1).getFirst());
		made.setInstrument(instrument);
		made.setState(RestrictionState.OPEN);
		made.setOpened(now.truncatedTo(ChronoUnit.MICROS));
		made.getCauses().addAll(causes);
		String words = String.join(" ", sentences);
		made.setDescription(words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "\u2026");
		made.setReason(reason);
		return made;
	}
}
