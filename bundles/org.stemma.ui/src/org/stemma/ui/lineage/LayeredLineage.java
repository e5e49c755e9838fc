/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.swt.graphics.Rectangle;
import org.stemma.core.record.LineageGraph;

/**
 * Lays a lineage out in layers from left (what it descends from) to right (what descends from it). Pure and slow for
 * large graphs: call it off the user interface's thread.
 */
final class LayeredLineage {

	/** Width of a record's box in pixels. */
	static final int BOX_WIDTH = 216;
	/** Height of a record's box in pixels. */
	static final int BOX_HEIGHT = 46;

	private static final double BETWEEN_LAYERS = 44;
	private static final double BETWEEN_BOXES = 16;

	private LayeredLineage() {
	}

	static PlacedLineage of(LineageGraph lineage) {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredOptions());
		ElkNode root = ElkGraphUtil.createGraph();
		root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
		root.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
		Map<UUID, ElkNode> nodes = new HashMap<>();
		for (LineageGraph.Node node : lineage.nodes()) {
			ElkNode box = ElkGraphUtil.createNode(root);
			box.setDimensions(BOX_WIDTH, BOX_HEIGHT);
			nodes.put(node.ref().id(), box);
		}
		for (LineageGraph.Edge edge : lineage.edges()) {
			connect(nodes.get(edge.parent().id()), nodes.get(edge.child().id()));
		}
		new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
		return placed(lineage, root, nodes);
	}

	private static void connect(ElkNode parent, ElkNode child) {
		if (parent != null && child != null) {
			ElkGraphUtil.createSimpleEdge(parent, child);
		}
	}

	private static PlacedLineage placed(LineageGraph lineage, ElkNode root, Map<UUID, ElkNode> nodes) {
		List<PlacedLineage.Box> boxes = lineage.nodes().stream()
				.map(node -> new PlacedLineage.Box(node, area(nodes.get(node.ref().id())))).toList();
		List<int[]> lines = root.getContainedEdges().stream().map(LayeredLineage::points).toList();
		return new PlacedLineage(boxes, lines, (int) Math.ceil(root.getWidth()), (int) Math.ceil(root.getHeight()));
	}

	private static Rectangle area(ElkNode node) {
		return new Rectangle((int) node.getX(), (int) node.getY(), BOX_WIDTH, BOX_HEIGHT);
	}

	private static int[] points(ElkEdge edge) {
		List<Double> points = new ArrayList<>();
		for (ElkEdgeSection section : edge.getSections()) {
			points.add(section.getStartX());
			points.add(section.getStartY());
			for (ElkBendPoint bend : section.getBendPoints()) {
				points.add(bend.getX());
				points.add(bend.getY());
			}
			points.add(section.getEndX());
			points.add(section.getEndY());
		}
		return points.stream().mapToInt(point -> (int) Math.round(point)).toArray();
	}
}
