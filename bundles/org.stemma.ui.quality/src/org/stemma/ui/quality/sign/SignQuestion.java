/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.sign;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Session;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;
import org.stemma.core.release.Release.Gate;
import org.stemma.core.release.Release.SignRequest;
import org.stemma.model.release.SignatureMeaning;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.form.FormDialog.Question;
import org.stemma.ui.form.Values;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/**
 * Asks for what a signature needs, name and password again, and signs the dossier that is shown. A refusal stays in the
 * dialog in words.
 *
 * @param workplace who signs where
 * @param lot       the lot
 * @param shown     the dossier that the signer sees
 * @param meaning   what the signature means
 */
public record SignQuestion(Workplace workplace, RecordRef lot, Gate shown, SignatureMeaning meaning) {

	private static final Texts TEXTS = new Texts(SignQuestion.class);
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
	private static final int LONGEST = 500;

	/** Opens the dialog and returns at once; the signed record is handed over on success. */
	public void ask(Shell shell, Consumer<Outcome<RecordView>> signed) {
		UUID operation = UUID.randomUUID();
		Question question = new Question(TEXTS.get("title." + meaning.getName(), lot.code()), sentence(), TEXTS.get("ok"), fields());
		FormDialog.open(shell, workplace, question, Map.of(), values -> sign(operation, values), signed);
	}

	/** What is signed, by whom. */
	String sentence() {
		Session session = workplace.session();
		return TEXTS.get("sentence", FieldText.words(meaning.getName()), lot.code(), shown.dossier().records().size(),
				shown.hash().brief(), TIME.format(shown.dossier().asOf().atZone(shown.dossier().zone())), session.printedName(),
				session.person().code());
	}

	private List<FieldModel> fields() {
		List<FieldModel> fields = new ArrayList<>();
		fields.add(FieldSpec.text("name", TEXTS.get("name")).help(TEXTS.get("name.help")).required().build());
		fields.add(FieldSpec.password("password", TEXTS.get("password")).required().build());
		if (meaning == SignatureMeaning.RESTRICTED) {
			fields.add(FieldSpec.text("restriction", TEXTS.get("restriction")).help(TEXTS.get("restriction.help"))
					.range(null, java.math.BigDecimal.valueOf(LONGEST)).required().build());
		}
		fields.add(FieldSpec.text("reason", TEXTS.get("reason")).help(TEXTS.get("reason.help"))
				.range(null, java.math.BigDecimal.valueOf(LONGEST)).required().build());
		return fields;
	}

	private Outcome<RecordView> sign(UUID operation, Values values) {
		char[] password = values.password("password");
		try {
			return workplace.laboratory().release().sign(workplace.session(), new SignRequest(operation, lot, shown.hash(), meaning,
					values.text("reason"), values.text("restriction"), values.text("name"), password));
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	/** What was signed, in a sentence. */
	public String done() {
		return TEXTS.get("done." + meaning.getName(), lot.code());
	}
}
