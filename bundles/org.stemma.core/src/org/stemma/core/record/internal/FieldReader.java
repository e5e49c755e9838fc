/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldModel.Lineage;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.KindModel;

/** Reads what the model says about one field. */
public final class FieldReader {

	/** By name, not by class: packages read from a stored Ecore have no classes of their own. */
	private static final Map<String, FieldType> TYPES = Map.of("java.lang.String", FieldType.TEXT, "java.lang.Integer",
			FieldType.INTEGER, "java.math.BigDecimal", FieldType.DECIMAL, "java.lang.Double", FieldType.DOUBLE,
			"java.lang.Boolean", FieldType.BOOLEAN, "java.time.Instant", FieldType.INSTANT, "java.time.LocalDate",
			FieldType.DATE, "org.stemma.api.Quantity", FieldType.QUANTITY, "org.stemma.api.RecordRef",
			FieldType.REFERENCE, "org.stemma.api.ContentHash", FieldType.HASH);

	private final Function<EClass, KindModel> parts;

	/** A reader that asks for the models of parts. */
	public FieldReader(Function<EClass, KindModel> parts) {
		this.parts = parts;
	}

	/**
	 * Reads a field.
	 *
	 * @throws IllegalArgumentException when the field has a type outside the closed list, refers by other means than
	 *                                  containment or a record reference, or is personal or secret where no commitment
	 *                                  can be made
	 */
	public FieldModel read(EStructuralFeature feature) {
		Words words = new Words(feature, Words.FIELD);
		Optional<KindModel> part = part(feature);
		if (feature.isMany() && (words.flag("personal") || words.flag("secret"))) {
			throw unfit(feature);
		}
		return new FieldModel(feature.getName(), words.text("label"), words.text("help"), type(feature),
				feature.isMany(), words.flag("required"), words.text("unit"), number(words.text("min")),
				number(words.text("max")), lines(words.text("lines")), words.text("source"), words.flag("personal"),
				words.flag("secret"), words.flag("readOnly"), lineage(words.text("lineage")),
				choices(feature.getEType()), list(words.text("kinds")), part);
	}

	private static FieldType type(EStructuralFeature feature) {
		EClassifier type = feature.getEType();
		if (feature instanceof EReference) {
			return FieldType.PART;
		}
		if (type instanceof EEnum) {
			return FieldType.CHOICE;
		}
		return Optional.ofNullable(TYPES.get(type.getInstanceClassName())).orElseThrow(() -> unfit(feature));
	}

	private Optional<KindModel> part(EStructuralFeature feature) {
		if (!(feature instanceof EReference reference)) {
			return Optional.empty();
		}
		EClass type = reference.getEReferenceType();
		if (!reference.isContainment() || !reference.isMany() || type.isAbstract() || hidesValues(type)) {
			throw unfit(feature);
		}
		return Optional.of(parts.apply(type));
	}

	/** Commitments are made for fields of the record itself only, since salts are kept by field name. */
	private static boolean hidesValues(EClass part) {
		return part.getEAllStructuralFeatures().stream().map(feature -> new Words(feature, Words.FIELD))
				.anyMatch(words -> words.flag("personal") || words.flag("secret"));
	}

	private static IllegalArgumentException unfit(EStructuralFeature feature) {
		return new IllegalArgumentException("A record cannot hold the field " + feature.getName() + " of "
				+ feature.getEContainingClass().getName()
				+ ": only single values of the closed list, several plain ones, and parts are kept");
	}

	private static Lineage lineage(String word) {
		return switch (word) {
		case "" -> Lineage.NONE;
		case "parent" -> Lineage.PARENT;
		case "child" -> Lineage.CHILD;
		default -> throw new IllegalArgumentException("Lineage is parent or child, found " + word);
		};
	}

	private static List<String> choices(EClassifier type) {
		return type instanceof EEnum literals ? literals.getELiterals().stream().map(EEnumLiteral::getName).toList()
				: List.of();
	}

	private static Optional<BigDecimal> number(String text) {
		return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
	}

	private static int lines(String text) {
		return text.isEmpty() ? 1 : Integer.parseInt(text);
	}

	private static List<String> list(String text) {
		return Stream.of(text.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
	}
}
