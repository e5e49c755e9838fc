/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.KindModel;

/** Reads what the model says about a class of records or parts. */
public final class KindReader {

	/** The feature that is a record's identity, not a field that people see. */
	public static final String IDENTITY = "id";

	private final FieldReader fields = new FieldReader(this::read);

	/** Reads a class with its fields, those of its parts included. */
	public KindModel read(EClass eClass) {
		Words words = new Words(eClass, Words.KIND);
		String title = words.text("title").isEmpty() ? Words.spoken(eClass.getName()) : words.text("title");
		return new KindModel(name(eClass), title, words.text("help"), words.text("prefix"), words.flag("writeOnce"),
				words.flag("setUp"), words.flag("act"), fieldsOf(eClass));
	}

	private List<FieldModel> fieldsOf(EClass eClass) {
		return eClass.getEAllStructuralFeatures().stream().filter(feature -> !feature.getName().equals(IDENTITY))
				.map(fields::read).toList();
	}

	/** Area and class, for example {@code culture.Lot}. */
	public static String name(EClass eClass) {
		return eClass.getEPackage().getName() + "." + eClass.getName();
	}
}
