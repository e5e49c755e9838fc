/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Ecore packages as text and back. Packages refer to each other by namespace. */
public final class EcoreText {

	private static final Map<String, Boolean> NO_DOCTYPE = Map
			.of("http://apache.org/xml/features/disallow-doctype-decl", true);

	/** A package as XMI. The given package is left as it is. */
	public String write(EPackage ePackage) {
		EPackage copy = EcoreUtil.copy(ePackage);
		Resource resource = new XMIResourceImpl(URI.createURI(ePackage.getNsURI()));
		resource.getContents().add(copy);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			resource.save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_URI_HANDLER, new Absolute()));
		} catch (IOException inMemory) {
			throw new UncheckedIOException(inMemory);
		}
		return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
	}

	/**
	 * Packages from XMI, which may refer to each other whatever their order.
	 *
	 * @throws UncheckedIOException when a text is not Ecore
	 */
	public List<EPackage> read(List<String> texts) {
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new EcoreResourceFactoryImpl());
		set.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
		List<EPackage> packages = texts.stream().map(text -> load(set, text)).toList();
		EcoreUtil.resolveAll(set);
		return packages;
	}

	private static EPackage load(ResourceSet set, String text) {
		Resource resource = set.createResource(URI.createURI("lab:" + set.getResources().size() + ".ecore"));
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
					Map.of(XMLResource.OPTION_PARSER_FEATURES, NO_DOCTYPE));
		} catch (IOException notEcore) {
			throw new UncheckedIOException(notEcore);
		}
		EPackage ePackage = (EPackage) resource.getContents().get(0);
		resource.setURI(URI.createURI(ePackage.getNsURI()));
		set.getPackageRegistry().put(ePackage.getNsURI(), ePackage);
		return ePackage;
	}

	/** Writes references to other packages by namespace rather than relative to the own one. */
	private static final class Absolute extends URIHandlerImpl {

		@Override
		public URI deresolve(URI uri) {
			return uri;
		}
	}
}
