/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.release.Release.CertificateFile;
import org.stemma.ui.message.Banner;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** The certificate of a decided lot: issued or fetched, with its journal head, saved, opened. */
final class CertificateLine {

	private static final Texts TEXTS = new Texts(CertificateLine.class);
	private static final String PDF = ".pdf";

	private final Workplace workplace;
	private final RecordRef lot;
	private final Banner banner;
	private final Composite area;
	private final Button issue;
	private final Button save;
	private final Button open;
	private final Label words;
	private Optional<CertificateFile> certificate = Optional.empty();

	CertificateLine(Composite parent, Workplace workplace, RecordRef lot, Banner banner) {
		this.workplace = workplace;
		this.lot = lot;
		this.banner = banner;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 6).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		issue = PushButton.create(area, "certificate.issue", TEXTS.get("certificate.issue"), this::issue);
		save = PushButton.create(area, "certificate.save", TEXTS.get("certificate.save"), this::save);
		open = PushButton.create(area, "certificate.open", TEXTS.get("certificate.open"), this::open);
		words = Look.css(WidgetId.set(new Label(area, SWT.WRAP), "certificate.words"), Look.QUIET);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(200, SWT.DEFAULT).applyTo(words);
		show(false);
	}

	/** Shows what can be done; nothing before the decision. */
	void show(boolean decided) {
		issue.setEnabled(decided && certificate.isEmpty());
		save.setEnabled(certificate.isPresent());
		open.setEnabled(certificate.isPresent());
		words.setText(certificate.map(CertificateLine::words)
				.orElse(TEXTS.get(decided ? "certificate.none" : "certificate.undecided")));
		area.getParent().layout(true, true);
	}

	private static String words(CertificateFile file) {
		String head = file.record().text("headHash");
		return TEXTS.get("certificate.ready", file.record().ref().code(), file.fileName(), file.record().text("headSequence"),
				head.substring(0, Math.min(16, head.length())));
	}

	/** Issues the certificate, or fetches the one that is kept. */
	void issue() {
		issue.setEnabled(false);
		workplace.background().run(TEXTS.get("certificate.issuing", lot.code()),
				() -> workplace.laboratory().release().certificate(workplace.session(), lot), this::issued, this::failed);
	}

	private void issued(Outcome<CertificateFile> outcome) {
		if (area.isDisposed()) {
			return;
		}
		certificate = outcome.result();
		if (certificate.isEmpty()) {
			banner.show(outcome.problems());
		}
		show(true);
		save.setFocus();
	}

	private void failed(Throwable failure) {
		if (!area.isDisposed()) {
			banner.failed(failure);
			show(true);
		}
	}

	private void done(String sentence) {
		if (!area.isDisposed()) {
			banner.done(sentence);
		}
	}

	private void save() {
		FileDialog dialog = new FileDialog(area.getShell(), SWT.SAVE);
		dialog.setText(TEXTS.get("certificate.save.title"));
		dialog.setFileName(certificate.orElseThrow().fileName());
		dialog.setFilterExtensions(new String[] { "*" + PDF });
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			workplace.background().run(TEXTS.get("certificate.saving"), () -> Files.write(Path.of(chosen), certificate.orElseThrow().pdf()),
					file -> done(TEXTS.get("certificate.saved", file)), this::failed);
		}
	}

	private void open() {
		workplace.background().run(TEXTS.get("certificate.saving"), this::temporary, this::launch, this::failed);
	}

	private Path temporary() throws IOException {
		CertificateFile file = certificate.orElseThrow();
		Path folder = Files.createTempDirectory("stemma-certificate");
		return Files.write(folder.resolve(file.fileName()), file.pdf());
	}

	private void launch(Path file) {
		Program program = Program.findProgram(PDF);
		boolean launched = program != null && program.execute(file.toString());
		done(launched ? TEXTS.get("certificate.opened") : TEXTS.get("certificate.no.program", file));
	}
}
