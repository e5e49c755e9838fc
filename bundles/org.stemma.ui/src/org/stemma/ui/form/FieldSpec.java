/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldModel.Lineage;
import org.stemma.core.record.FieldType;

/** A field that is in no model, for the questions of a request: {@code FieldSpec.number("cells", "Viable cells").build()}. */
public final class FieldSpec {

	private final String name;
	private final String label;
	private final FieldType type;
	private final boolean many;
	private final List<String> choices;
	private final List<String> kinds;
	private String help = "";
	private String unit = "";
	private boolean required;
	private boolean secret;
	private int lines = 1;
	private BigDecimal minimum;
	private BigDecimal maximum;

	private FieldSpec(String name, String label, FieldType type, boolean many, List<String> choices,
			List<String> kinds) {
		this.name = Objects.requireNonNull(name, "name");
		this.label = Objects.requireNonNull(label, "label");
		this.type = type;
		this.many = many;
		this.choices = List.copyOf(choices);
		this.kinds = List.copyOf(kinds);
	}

	private static FieldSpec plain(String name, String label, FieldType type) {
		return new FieldSpec(name, label, type, false, List.of(), List.of());
	}

	/** A text. */
	public static FieldSpec text(String name, String label) {
		return plain(name, label, FieldType.TEXT);
	}

	/** A decimal number; {@link #unit(String)} names its fixed unit. */
	public static FieldSpec number(String name, String label) {
		return plain(name, label, FieldType.DECIMAL);
	}

	/** A whole number. */
	public static FieldSpec integer(String name, String label) {
		return plain(name, label, FieldType.INTEGER);
	}

	/** A number with a unit that the person chooses; {@link #unit(String)} names the one offered first. */
	public static FieldSpec quantity(String name, String label) {
		return plain(name, label, FieldType.QUANTITY);
	}

	/** A day. */
	public static FieldSpec date(String name, String label) {
		return plain(name, label, FieldType.DATE);
	}

	/** A point in time. */
	public static FieldSpec instant(String name, String label) {
		return plain(name, label, FieldType.INSTANT);
	}

	/** Yes, no or left open. */
	public static FieldSpec flag(String name, String label) {
		return plain(name, label, FieldType.BOOLEAN);
	}

	/** One of some literals, shown in words. */
	public static FieldSpec choice(String name, String label, List<String> literals) {
		return new FieldSpec(name, label, FieldType.CHOICE, false, literals, List.of());
	}

	/** One of some texts, shown as they are. */
	public static FieldSpec oneOf(String name, String label, List<String> texts) {
		return new FieldSpec(name, label, FieldType.TEXT, false, texts, List.of());
	}

	/** Any number of some literals, shown in words. */
	public static FieldSpec choices(String name, String label, List<String> literals) {
		return new FieldSpec(name, label, FieldType.CHOICE, true, literals, List.of());
	}

	/** A record of one of these kinds. */
	public static FieldSpec record(String name, String label, String... kinds) {
		return new FieldSpec(name, label, FieldType.REFERENCE, false, List.of(), List.of(kinds));
	}

	/** Any number of records of these kinds. */
	public static FieldSpec records(String name, String label, String... kinds) {
		return new FieldSpec(name, label, FieldType.REFERENCE, true, List.of(), List.of(kinds));
	}

	/** Any number of texts. */
	public static FieldSpec texts(String name, String label) {
		return new FieldSpec(name, label, FieldType.TEXT, true, List.of(), List.of());
	}

	/** A password: never shown, handed out as {@code char[]} that the caller wipes. */
	public static FieldSpec password(String name, String label) {
		FieldSpec spec = plain(name, label, FieldType.TEXT);
		spec.secret = true;
		return spec;
	}

	/** One sentence shown as a tooltip. */
	public FieldSpec help(String sentence) {
		this.help = Objects.requireNonNull(sentence, "sentence");
		return this;
	}

	/** UCUM unit. */
	public FieldSpec unit(String ucum) {
		this.unit = Objects.requireNonNull(ucum, "ucum");
		return this;
	}

	/** Lines of text shown. */
	public FieldSpec lines(int count) {
		this.lines = count;
		return this;
	}

	/** Must be given. */
	public FieldSpec required() {
		this.required = true;
		return this;
	}

	/** Least and greatest number; null leaves a side open. For a text the greatest is the longest length. */
	public FieldSpec range(BigDecimal least, BigDecimal greatest) {
		this.minimum = least;
		this.maximum = greatest;
		return this;
	}

	/** The field. */
	public FieldModel build() {
		return new FieldModel(name, label, help, type, many, required, unit, Optional.ofNullable(minimum),
				Optional.ofNullable(maximum), lines, "", false, secret, false, Lineage.NONE, choices, kinds,
				Optional.empty());
	}
}
