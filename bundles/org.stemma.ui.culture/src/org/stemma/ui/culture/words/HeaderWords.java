/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.words;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.culture.CultureView;
import org.stemma.core.culture.CultureView.Moment;
import org.stemma.ui.culture.act.VesselStates;
import org.stemma.ui.culture.words.CultureHeader.State;
import org.stemma.ui.text.Texts;

/** Tells what a culture is and what comes next. */
public final class HeaderWords {

	private static final Texts TEXTS = new Texts(HeaderWords.class);

	private final CultureView culture;
	private final Days days;

	/** Words about a culture at that time. */
	public HeaderWords(CultureView culture, ZonedDateTime now) {
		this.culture = culture;
		this.days = new Days(now.toLocalDate());
	}

	/** The header of a vessel of the culture, or of its lot. */
	public CultureHeader of(RecordRef shown) {
		return culture.vessels().stream().filter(view -> view.ref().means(shown)).findFirst().map(this::vessel)
				.orElseGet(this::lot);
	}

	private CultureHeader vessel(RecordView vessel) {
		RecordView lot = culture.lot();
		String facts = joined(vessel.text("format"), TEXTS.get("lot", lot.ref().code(), lot.text("product")),
				passage(vessel), doublings(vessel));
		return new CultureHeader(vessel.ref().code(), List.of(State.ofVessel(vessel), State.ofLot(lot)), facts,
				next(vessel), Optional.of(lot.ref()));
	}

	private CultureHeader lot() {
		RecordView lot = culture.lot();
		List<RecordView> growing = culture.vessels().stream().filter(VesselStates::inCulture).toList();
		long stored = culture.vials().stream()
				.filter(vial -> vial.value("state", String.class).filter("STORED"::equals).isPresent()).count();
		Optional<RecordView> oldest = growing.stream().max((one, other) -> number(one).compareTo(number(other)));
		String facts = joined(lot.text("product"), lot.text("kind"), TEXTS.get("inside", growing.size(), stored),
				oldest.map(this::passage).orElse(""), oldest.map(this::doublings).orElse(""));
		boolean open = lot.value("disposition", String.class).filter("QUARANTINE"::equals).isPresent();
		String next = !open ? TEXTS.get("next.decided", lot.text("disposition"))
				: culture.timeline().isEmpty() ? TEXTS.get("next.start") : last(culture.timeline());
		return new CultureHeader(lot.ref().code(), List.of(State.ofLot(lot)), facts, next, Optional.empty());
	}

	private static BigDecimal number(RecordView vessel) {
		return vessel.value("cumulativeDoublings", BigDecimal.class).orElse(BigDecimal.ZERO);
	}

	private String passage(RecordView vessel) {
		return vessel.value("passageNumber", Integer.class).map(number -> "P" + number).orElse("");
	}

	private String doublings(RecordView vessel) {
		return vessel.value("cumulativeDoublings", BigDecimal.class)
				.map(number -> TEXTS.get("doublings", Numbers.decimal(number))).orElse("");
	}

	private String next(RecordView vessel) {
		List<Moment> own = culture.timeline().stream()
				.filter(moment -> moment.subjects().stream().anyMatch(vessel.ref()::means)).toList();
		if (VesselStates.inCulture(vessel)) {
			return joined(fed(own), confluence(vessel.ref()));
		}
		return VesselStates.harvested(vessel) ? TEXTS.get("next.harvested") : joined(TEXTS.get("next.none"), last(own));
	}

	private String fed(List<Moment> own) {
		return latest(own, moment -> moment.act().kind().equals("culture.Feed"))
				.map(moment -> TEXTS.get("fed", days.ago(moment.when().toLocalDate())))
				.orElseGet(() -> own.isEmpty() ? TEXTS.get("fed.never")
						: TEXTS.get("fed.not", days.ago(own.getFirst().when().toLocalDate())));
	}

	private String confluence(RecordRef vessel) {
		return culture.growth().stream()
				.filter(point -> point.vessel().means(vessel) && point.confluence().isPresent())
				.reduce((earlier, later) -> later).map(point -> TEXTS.get("confluence",
						Numbers.brief(point.confluence().orElseThrow()), days.ago(point.when().toLocalDate())))
				.orElse("");
	}

	private String last(List<Moment> moments) {
		return latest(moments, moment -> true)
				.map(moment -> TEXTS.get("last", days.ago(moment.when().toLocalDate()), moment.sentence())).orElse("");
	}

	private static Optional<Moment> latest(List<Moment> moments, Predicate<Moment> which) {
		return moments.stream().filter(which).reduce((earlier, later) -> later);
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("   \u00b7   "));
	}
}
