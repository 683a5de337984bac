import {
	BarController,
	BarElement,
	BubbleController,
	CategoryScale,
	Chart,
	LinearScale,
	PointElement,
	Tooltip
} from 'chart.js';

// By name, so that what is not drawn is not shipped.
Chart.register(BarController, BarElement, BubbleController, PointElement);
Chart.register(CategoryScale, LinearScale, Tooltip);

export { Chart };
