/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.stemma.core.record.FieldType;

class FieldReaderTest {

	private final SmallModel model = new SmallModel();
	private final FieldReader reader = new FieldReader(new KindReader()::read);

	private void refuses(EStructuralFeature feature) {
		assertThrows(IllegalArgumentException.class, () -> reader.read(feature));
	}

	@Test
	void readsTypesOfTheClosedList() {
		assertEquals(FieldType.DOUBLE, reader.read(model.attribute("a", EcorePackage.Literals.EDOUBLE_OBJECT)).type());
		assertEquals(FieldType.INTEGER, reader.read(model.attribute("b", EcorePackage.Literals.EINTEGER_OBJECT)).type());
	}

	@Test
	void refusesTypesOutsideTheClosedList() {
		refuses(model.attribute("flag", EcorePackage.Literals.EBOOLEAN));
		refuses(model.attribute("count", EcorePackage.Literals.EINT));
		refuses(model.attribute("when", EcorePackage.Literals.EDATE));
		refuses(model.attribute("bytes", EcorePackage.Literals.EBYTE_ARRAY));
	}

	@Test
	void refusesReferencesThatAreNotContainments() {
		refuses(model.reference("friend", new SmallModel().text("name").eClass(), false));
	}

	@Test
	void refusesPersonalValuesWhereNoSaltCanBeKept() {
		EClass part = new SmallModel().text("name").eClass();
		SmallModel.say(part.getEStructuralFeature("name"), "personal", "true");
		EReference parts = model.reference("parts", part, true);
		refuses(parts);
		EAttribute names = model.attribute("names", EcorePackage.Literals.ESTRING);
		names.setUpperBound(-1);
		SmallModel.say(names, "secret", "true");
		refuses(names);
	}

	@Test
	void refusesALineageThatIsNeitherParentNorChild() {
		EAttribute attribute = model.attribute("name", EcorePackage.Literals.ESTRING);
		SmallModel.say(attribute, "lineage", "cousin");
		refuses(attribute);
	}
}
