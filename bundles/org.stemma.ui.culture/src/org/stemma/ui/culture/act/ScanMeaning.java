/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.act;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.Code;
import org.stemma.api.RecordRef;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;
import org.stemma.ui.scan.Scan;

/** What a scan means at the bench: with a form open it fills, saves or leaves the form, without one it opens a form. */
public sealed interface ScanMeaning {

	/** Saves the open form. */
	record Save() implements ScanMeaning {
	}

	/** Leaves the open form. */
	record Back() implements ScanMeaning {
	}

	/** Attaches a photo or file. */
	record Photo() implements ScanMeaning {
	}

	/** Opens a form with a record filled in. */
	record Open(BenchAct act, String field, RecordRef ref) implements ScanMeaning {
	}

	/** Fills a line of the open form; a line that holds several gets one more. */
	record Fill(FieldModel field, Object value) implements ScanMeaning {
	}

	/** Cannot be taken while the form is open. */
	record Busy(RecordRef ref) implements ScanMeaning {
	}

	/** Nothing here. */
	record Nothing() implements ScanMeaning {
	}

	/** Card that says a number. */
	Pattern NUMBER = Pattern.compile("QTY:([0-9]{1,3})");

	/**
	 * What a scan means with that form open, or with none.
	 *
	 * @param vials whether a vial that is scanned with no form open is to be thawed
	 */
	static ScanMeaning of(Scan scan, Optional<ActForm> form, boolean vials) {
		return scan.isCommand() ? command(scan.command(), form)
				: form.map(open -> filled(scan, open)).orElseGet(() -> opened(scan, vials));
	}

	private static ScanMeaning command(String command, Optional<ActForm> form) {
		Matcher number = NUMBER.matcher(command);
		if (number.matches()) {
			return form.flatMap(open -> line(open, FormLines.COUNT))
					.<ScanMeaning>map(line -> new Fill(line, Integer.valueOf(number.group(1)))).orElse(new Nothing());
		}
		return switch (command) {
		case "OK" -> form.isPresent() ? new Save() : new Nothing();
		case "BACK" -> form.isPresent() ? new Back() : new Nothing();
		case "PHOTO" -> form.map(ActForm::act).filter(act -> act != BenchAct.OBSERVE).isPresent() ? new Nothing() : new Photo();
		default -> new Nothing();
		};
	}

	private static ScanMeaning opened(Scan scan, boolean vials) {
		return scan.found().stream().map(ref -> opened(ref, vials)).flatMap(Optional::stream).findFirst()
				.orElse(new Nothing());
	}

	private static Optional<ScanMeaning> opened(RecordRef ref, boolean vials) {
		return switch (ref.kind()) {
		case "material.MaterialLot" -> Optional.of(new Open(BenchAct.FEED, FormLines.MATERIALS, ref));
		case "culture.Cryovial" -> vials ? Optional.of(new Open(BenchAct.THAW, TransferForms.FROM, ref)) : Optional.empty();
		default -> Optional.empty();
		};
	}

	private static ScanMeaning filled(Scan scan, ActForm form) {
		Optional<ScanMeaning> fill = scan.found().stream().map(ref -> fill(form, ref)).flatMap(Optional::stream)
				.min(Comparator.comparingInt(each -> form.fields().indexOf(each.field()))).map(ScanMeaning.class::cast);
		if (fill.isPresent() || !scan.found().isEmpty()) {
			return fill.orElseGet(() -> new Busy(scan.found().getFirst()));
		}
		return Code.parse(scan.text()).flatMap(code -> line(form, FormLines.CODES)
				.<ScanMeaning>map(line -> new Fill(line, code.text()))).orElse(new Nothing());
	}

	private static Optional<Fill> fill(ActForm form, RecordRef ref) {
		return form.fields().stream()
				.filter(field -> field.type() == FieldType.REFERENCE && field.kinds().contains(ref.kind())).findFirst()
				.map(field -> new Fill(field, ref));
	}

	private static Optional<FieldModel> line(ActForm form, String name) {
		return form.fields().stream().filter(field -> field.name().equals(name)).findFirst();
	}
}
