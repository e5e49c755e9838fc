/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.stemma.core.record.internal.Words;
import org.stemma.model.ModelPackage;
import org.stemma.model.ModelPackages;

/** The model says of everything what people, journal and exports need to know. */
class ModelWordsTest {

	private static final Set<String> FIELD_WORDS = Set.of("label", "help", "unit", "min", "max", "required", "personal",
			"secret", "lineage", "kinds", "readOnly", "lines", "source");
	private static final Set<String> KIND_WORDS = Set.of("title", "help", "prefix", "writeOnce", "setUp", "act", "source");

	private final KindModels kinds = Models.stemma();

	@Test
	void labelsEveryAttributeAndContainment() {
		assertEquals(List.of(), features().filter(feature -> new Words(feature, Words.FIELD).text("label").isEmpty())
				.map(ModelWordsTest::name).toList());
	}

	@Test
	void usesNoWordThatNobodyReads() {
		assertEquals(List.of(), features().filter(feature -> !known(feature, Words.FIELD, FIELD_WORDS))
				.map(ModelWordsTest::name).toList());
		assertEquals(List.of(), classes().filter(type -> type.getEAnnotation(Words.KIND) != null)
				.filter(type -> !known(type, Words.KIND, KIND_WORDS)).map(EClass::getName).toList());
	}

	@Test
	void titlesEveryKindOfRecord() {
		assertEquals(List.of(), kinds.records().stream().filter(kind -> new Words(kinds.classOf(kind.name()), Words.KIND)
				.text("title").isEmpty()).map(KindModel::name).toList());
	}

	@Test
	void givesCodesToAllThatPeopleDoNotCode() {
		assertEquals(List.of("instrument.RawFile"), kinds.records().stream()
				.filter(kind -> kind.prefix().isEmpty() && !kind.setUp()).map(KindModel::name).toList());
	}

	@Test
	void boundsEveryTextAndKnowsEveryReferredKind() {
		Stream<FieldModel> fields = Stream.concat(kinds.records().stream(), kinds.parts().stream())
				.flatMap(kind -> kind.fields().stream());
		fields.forEach(field -> field.kinds().forEach(kinds::of));
		assertEquals(List.of(), features().filter(feature -> feature.getEType().getName().equals("EString"))
				.filter(feature -> !feature.isMany() && !feature.getName().equals("id"))
				.filter(feature -> new Words(feature, Words.FIELD).text("max").isEmpty()).map(ModelWordsTest::name).toList());
	}

	@Test
	void usesEachTitleAndPrefixOnce() {
		List<String> titles = kinds.records().stream().map(KindModel::title).toList();
		assertEquals(titles.stream().distinct().toList(), titles);
		List<String> prefixes = kinds.records().stream().map(KindModel::prefix).filter(text -> !text.isEmpty()).toList();
		assertEquals(prefixes.stream().distinct().toList(), prefixes);
	}

	private static boolean known(EModelElement element, String annotation, Set<String> words) {
		EAnnotation found = element.getEAnnotation(annotation);
		return found != null && words.containsAll(found.getDetails().keySet());
	}

	private static String name(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + "." + feature.getName();
	}

	private static Stream<EClass> classes() {
		return elements().filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	private static Stream<EStructuralFeature> features() {
		return elements().filter(EStructuralFeature.class::isInstance).map(EStructuralFeature.class::cast);
	}

	private static Stream<EObject> elements() {
		return new ModelPackages().all().stream().map(ModelPackage::ePackage).flatMap(each -> {
			Stream.Builder<EObject> all = Stream.builder();
			TreeIterator<EObject> contents = each.eAllContents();
			contents.forEachRemaining(all);
			return all.build();
		});
	}
}
