/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.stemma.core.record.FieldModel;
import org.stemma.core.record.KindModel;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.text.Texts;

/**
 * Builds the lines of a form one after the other: words, units and limits of the model wherever the model has the field.
 */
final class FormLines {

	static final String VESSEL = "vessel";
	static final String VESSELS = "vessels";
	static final String MATERIALS = "materials";
	static final String PERFORMED = "performed";
	static final String NOTE = "note";
	static final String COUNT = "count";
	static final String FORMAT = "format";
	static final String AREA = "area";
	static final String CODES = "codes";
	static final String CELLS_EACH = "cellsEach";

	static final String PASSAGE = "passageNumber";
	static final String DOUBLINGS = "cumulativeDoublings";

	private static final String ANY_ACT = "culture.Feed";
	private static final Texts TEXTS = new Texts(FormLines.class);
	private static final BigDecimal MOST_AT_ONCE = BigDecimal.valueOf(200);

	private final Function<String, KindModel> kinds;
	private final List<FieldModel> lines = new ArrayList<>();

	/** No lines yet; later ones after the model of a lab. */
	FormLines(Function<String, KindModel> kinds) {
		this.kinds = kinds;
	}

	/** Fields of a kind as the model has them. */
	FormLines model(String kind, String... names) {
		KindModel model = kinds.apply(kind);
		for (String name : names) {
			lines.add(model.field(name).orElseThrow());
		}
		return this;
	}

	/** The vessel, where the form has to ask for it. */
	FormLines vessel(Subject subject) {
		return subject.fixed() ? this : add(record(VESSEL, "culture.Vessel").required());
	}

	/** Several vessels. */
	FormLines vessels() {
		return add(described(FieldSpec.records(VESSELS, label(VESSELS), "culture.Vessel"), VESSELS).required());
	}

	/** Material lots used. */
	FormLines materials() {
		return add(described(FieldSpec.records(MATERIALS, label(MATERIALS), "material.MaterialLot"), MATERIALS));
	}

	/** New vessels: how many, which format. */
	FormLines into() {
		return number("newVessels").add(described(FieldSpec.text(FORMAT, label(FORMAT)), FORMAT).required());
	}

	/** Of new vessels what is seldom said: growth area, codes on their labels. */
	FormLines labels() {
		return codes().add(described(FieldSpec.quantity(AREA, label(AREA)), AREA).unit("cm2").range(BigDecimal.ZERO, null));
	}

	/** How many are made, in the words of that text. */
	FormLines number(String text) {
		return add(described(FieldSpec.integer(COUNT, label(text)), COUNT).range(BigDecimal.ONE, MOST_AT_ONCE));
	}

	/** Codes of what is made. */
	FormLines codes() {
		return add(described(FieldSpec.texts(CODES, label(CODES)), CODES));
	}

	/** A number of cells that may be left open. */
	FormLines cells(String name) {
		return add(described(FieldSpec.number(name, label(name)), name).range(BigDecimal.ZERO, null));
	}

	/** Percent, 0 to 100. */
	FormLines percent(String name) {
		return add(described(FieldSpec.number(name, label(name)), name).unit("%").range(BigDecimal.ZERO,
				BigDecimal.valueOf(100)));
	}

	/** How old the cells are, which may be left open. */
	FormLines age() {
		return add(FieldSpec.integer(PASSAGE, label(PASSAGE)).range(BigDecimal.ZERO, null))
				.add(FieldSpec.number(DOUBLINGS, label(DOUBLINGS)).range(BigDecimal.ZERO, null));
	}

	/** A record of one of these kinds. */
	FieldSpec record(String name, String... ofKinds) {
		return described(FieldSpec.record(name, label(name), ofKinds), name);
	}

	/** One more line. */
	FormLines add(FieldSpec line) {
		lines.add(line.build());
		return this;
	}

	/** All lines, those that every act may have at the end: time and remark. */
	List<FieldModel> end() {
		return add(described(FieldSpec.instant(PERFORMED, label(PERFORMED)), PERFORMED)).model(ANY_ACT, NOTE).lines;
	}

	private static FieldSpec described(FieldSpec line, String name) {
		return line.help(TEXTS.find("help." + name, ""));
	}

	private static String label(String name) {
		return TEXTS.get("field." + name);
	}
}
