/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;

/**
 * A culture as the bench sees it.
 *
 * @param lot      the lot
 * @param vessels  its vessels, those in culture first
 * @param vials    its cryovials
 * @param timeline its acts, oldest first
 * @param growth   cell numbers, confluence and doublings over time
 */
public record CultureView(RecordView lot, List<RecordView> vessels, List<RecordView> vials, List<Moment> timeline,
		List<GrowthPoint> growth) {

	/** Copies the lists. */
	public CultureView {
		vessels = List.copyOf(vessels);
		vials = List.copyOf(vials);
		timeline = List.copyOf(timeline);
		growth = List.copyOf(growth);
	}

	/**
	 * An act in the timeline.
	 *
	 * @param act      its record
	 * @param subjects the vessels or vials it was done to or made
	 * @param when     when it was done
	 * @param sentence in words
	 */
	public record Moment(RecordRef act, List<RecordRef> subjects, ZonedDateTime when, String who, String sentence) {
	}

	/**
	 * A point of the growth chart.
	 *
	 * @param when        when
	 * @param vessel      which vessel
	 * @param viableCells viable cells, if counted
	 * @param confluence  percent, if observed
	 * @param doublings   cumulative population doublings, if known then
	 */
	public record GrowthPoint(ZonedDateTime when, RecordRef vessel, Optional<BigDecimal> viableCells,
			Optional<BigDecimal> confluence, Optional<BigDecimal> doublings) {
	}
}
