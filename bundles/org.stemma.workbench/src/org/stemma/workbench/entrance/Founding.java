/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.entrance;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.widgets.Shell;
import org.stemma.api.Outcome;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratories;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.record.FieldModel;
import org.stemma.ui.form.FieldControls;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.form.FormDialog.Question;
import org.stemma.ui.form.Values;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Background;

/** Makes a lab where there is none: its name, its time zone, its first administrator, who is signed in at once. */
final class Founding {

	private static final Texts TEXTS = new Texts(Founding.class);

	private final Laboratories laboratories;
	private final Background background;
	private final Clock clock;
	/** One founding, however often the form is sent. */
	private final UUID operation = UUID.randomUUID();

	Founding(Laboratories laboratories, Background background, Clock clock) {
		this.laboratories = laboratories;
		this.background = background;
		this.clock = clock;
	}

	/** Asks; empty when the person turned back. */
	Optional<Arrival> ask(Shell parent, LabAddress address, Optional<char[]> secret) {
		Question question = new Question(TEXTS.get("founding.title"), TEXTS.get("founding.sentence", address),
				TEXTS.get("founding.ok"), fields());
		Map<String, Object> initial = Map.of("zone", clock.getZone().getId());
		return FormDialog.ask(parent, background, new FieldControls(clock.getZone()), question, initial,
				values -> found(values, address, secret)).flatMap(Outcome::result);
	}

	private static List<FieldModel> fields() {
		List<FieldModel> fields = new ArrayList<>(List.of(
				FieldSpec.text("name", TEXTS.get("founding.name")).help(TEXTS.get("founding.name.help")).required().build(),
				FieldSpec.text("zone", TEXTS.get("founding.zone")).help(TEXTS.get("founding.zone.help")).required().build(),
				FieldSpec.text("person", TEXTS.get("founding.person")).help(TEXTS.get("founding.person.help")).required().build(),
				FieldSpec.text("printed", TEXTS.get("founding.printed")).required().build()));
		fields.addAll(NewPassword.fields(TEXTS.get("founding.password"), TEXTS.get("founding.repeat")));
		return fields;
	}

	private Outcome<Arrival> found(Values values, LabAddress address, Optional<char[]> secret) {
		return zone(values.text("zone").strip()).then(zone -> NewPassword.use(values, chosen -> laboratories
				.create(address, secret, founding(values, zone, chosen), Clock.systemUTC())
				.then(laboratory -> arrive(laboratory, values, chosen))));
	}

	private Laboratories.Founding founding(Values values, ZoneId zone, char[] chosen) {
		return new Laboratories.Founding(values.text("name").strip(), zone, false, values.text("person").strip(),
				values.text("printed").strip(), chosen.clone(), operation);
	}

	private static Outcome<Arrival> arrive(Laboratory laboratory, Values values, char[] chosen) {
		return laboratory.people().signIn(values.text("person").strip(), chosen, Workstation.name())
				.map(session -> new Arrival(laboratory, session));
	}

	private static Outcome<ZoneId> zone(String text) {
		try {
			return Outcome.of(ZoneId.of(text));
		} catch (DateTimeException unknown) {
			return Outcome.refused("lab.zone", TEXTS.get("founding.zone.wrong", text));
		}
	}
}
