/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.culture.CultureView;

/**
 * What an act is about to be done to, and what its form offers first.
 *
 * @param lot     the lot, where it is known
 * @param vessel  the vessel, where one is meant
 * @param fixed   whether the form is for that vessel alone, so that it does not ask for it
 * @param format  format of new vessels offered first, or empty
 * @param area    growth area of new vessels offered first
 * @param counted viable cells counted in the vessel today, after its last other measurement
 */
public record Subject(Optional<RecordRef> lot, Optional<RecordView> vessel, boolean fixed, String format,
		Optional<Quantity> area, Optional<BigDecimal> counted) {

	/** Checks that nothing is missing. */
	public Subject {
		Objects.requireNonNull(lot, "lot");
		Objects.requireNonNull(vessel, "vessel");
		Objects.requireNonNull(format, "format");
		Objects.requireNonNull(area, "area");
		Objects.requireNonNull(counted, "counted");
	}

	/** Nothing in particular: the form asks for all. */
	public static Subject none() {
		return new Subject(Optional.empty(), Optional.empty(), false, "", Optional.empty(), Optional.empty());
	}

	/**
	 * What is shown in an editor.
	 *
	 * @param culture the culture
	 * @param shown   the vessel or lot that the editor is of
	 * @param chosen  the vessel chosen in a lot's list, if one is
	 * @param today   the day
	 */
	public static Subject of(CultureView culture, RecordRef shown, Optional<RecordRef> chosen, LocalDate today) {
		Optional<RecordView> own = view(culture, shown);
		Optional<RecordView> vessel = own.or(() -> chosen.flatMap(ref -> view(culture, ref))).or(() -> only(culture));
		Optional<RecordView> model = vessel.or(() -> culture.vessels().stream().findFirst());
		return new Subject(Optional.of(culture.lot().ref()), vessel, own.isPresent(),
				model.map(view -> view.text("format")).orElse(""), model.flatMap(view -> view.value("area", Quantity.class)),
				vessel.flatMap(view -> counted(culture, view.ref(), today)));
	}

	private static Optional<RecordView> view(CultureView culture, RecordRef ref) {
		return culture.vessels().stream().filter(view -> view.ref().means(ref)).findFirst();
	}

	private static Optional<RecordView> only(CultureView culture) {
		List<RecordView> growing = culture.vessels().stream().filter(VesselStates::inCulture).toList();
		return growing.size() == 1 ? Optional.of(growing.getFirst()) : Optional.empty();
	}

	private static Optional<BigDecimal> counted(CultureView culture, RecordRef vessel, LocalDate today) {
		return culture.growth().stream().filter(point -> point.vessel().means(vessel))
				.filter(point -> point.doublings().isEmpty() && point.viableCells().isPresent())
				.reduce((earlier, later) -> later).filter(point -> point.when().toLocalDate().equals(today))
				.flatMap(CultureView.GrowthPoint::viableCells);
	}

	/** The vessel, where one is meant. */
	Optional<RecordRef> vesselRef() {
		return vessel.map(RecordView::ref);
	}
}
