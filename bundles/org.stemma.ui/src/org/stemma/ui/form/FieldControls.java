/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import java.time.ZoneId;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.FieldType;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** Makes the widget that fits a field. */
public final class FieldControls {

	private static final Texts TEXTS = new Texts(FieldControls.class);

	private final Optional<Workplace> workplace;
	private final FieldText words;

	/** Widgets for a workplace, in the words of its lab. */
	public FieldControls(Workplace workplace) {
		this.workplace = Optional.of(workplace);
		this.words = new FieldText(workplace.laboratory().zone());
	}

	/** Widgets while no lab is open: neither records nor parts can be asked for. */
	public FieldControls(ZoneId zone) {
		this.workplace = Optional.empty();
		this.words = new FieldText(zone);
	}

	/** Whether a field of an instrument names the reader of its files. */
	private static boolean namesFormat(Laboratory laboratory, FieldModel field) {
		return field.name().equals("format") && laboratory.records().kind("instrument.Instrument").fields().contains(field);
	}

	/** The widget for a field. */
	public FieldControl create(Composite parent, FieldModel field) {
		if (field.secret()) {
			return new PasswordField(parent, field);
		}
		if (field.type() == FieldType.PART) {
			return new PartsField(parent, field, workplace.orElseThrow());
		}
		if (field.many()) {
			return field.type() == FieldType.CHOICE ? new ChoicesField(parent, field)
					: new ListField(parent, field, words, this);
		}
		if (field.type() == FieldType.TEXT && !field.choices().isEmpty()) {
			return ChoiceField.texts(parent, field);
		}
		Optional<FormatLookup> formats = workplace.map(Workplace::laboratory).filter(laboratory -> namesFormat(laboratory, field))
				.map(laboratory -> new FormatLookup(laboratory.imports()));
		if (formats.isPresent()) {
			return new TextField(parent, field, words).offering(formats.get()::like, TEXTS.get("hint.format"));
		}
		return switch (field.type()) {
		case CHOICE -> ChoiceField.literals(parent, field);
		case BOOLEAN -> ChoiceField.flag(parent, field, words);
		case QUANTITY -> new QuantityField(parent, field, words);
		case REFERENCE -> new RecordField(parent, field, workplace.orElseThrow());
		default -> new TextField(parent, field, words);
		};
	}
}
