/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Shell;
import org.stemma.ui.form.FieldSpec;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.message.Banner;
import org.stemma.ui.plot.Box;
import org.stemma.ui.plot.Painting;
import org.stemma.ui.plot.Pictures;
import org.stemma.ui.plot.SvgDrawing;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** Asks for a file name and writes what is shown; the ending of the name decides what is written. */
public final class ExportDialog {

	private static final Texts TEXTS = new Texts(ExportDialog.class);
	private static final int WIDTH = 1200;
	private static final int HEIGHT = 800;

	private final Shell shell;
	private final Workplace workplace;
	private final Map<String, String> origin;

	/** A dialog for data with that origin. */
	public ExportDialog(Shell shell, Workplace workplace, Map<String, String> origin) {
		this.shell = shell;
		this.workplace = workplace;
		this.origin = origin;
	}

	/** Asks and writes; says in the banner what was done. */
	public void ask(Shown shown, Banner banner) {
		String proposed = Path.of(System.getProperty("user.home", "."), shown.name() + ".png").toString();
		FormDialog.<Path>open(shell, workplace, new FormDialog.Question(TEXTS.get("export.title"), TEXTS.get("export.sentence"),
				TEXTS.get("export.ok"), List.of(FieldSpec.text("file", TEXTS.get("export.file")).required().build())),
				Map.of("file", proposed), values -> ExportFile.of(values.text("file")), file -> write(file.get(), shown, banner));
	}

	private void write(Path file, Shown shown, Banner banner) {
		workplace.background().run(TEXTS.get("export.writing", file.getFileName()), () -> {
			switch (ExportFile.ending(file)) {
			case "svg" -> Files.writeString(file, svg(shown.painting()));
			case "csv" -> Files.writeString(file, '\ufeff' + CsvText.of(origin, shown.data()), StandardCharsets.UTF_8);
			default -> shell.getDisplay().syncExec(() -> Pictures.png(shell.getDisplay(), titled(shown.painting()), WIDTH, HEIGHT, file.toString()));
			}
			return file;
		}, done -> banner.done(TEXTS.get("export.done", done)), banner::failed);
	}

	private String svg(Painting painting) {
		return SvgDrawing.document(titled(painting), WIDTH, HEIGHT, foot());
	}

	private String foot() {
		return origin.entrySet().stream().filter(each -> !each.getKey().startsWith("SHA"))
				.map(each -> each.getKey() + " " + each.getValue()).collect(java.util.stream.Collectors.joining("  \u00b7  "));
	}

	/** The painting with a line below that says where it comes from. */
	private Painting titled(Painting painting) {
		return (drawing, box) -> {
			painting.paint(drawing, new Box(box.x(), box.y(), box.width(), box.height() - 22));
			drawing.text(foot(), box.x() + 10, box.bottom() - 12,
					org.stemma.ui.plot.Lettering.of(org.stemma.ui.plot.Ink.QUIET, org.stemma.ui.plot.Lettering.Align.LEFT).sized(10));
		};
	}
}
